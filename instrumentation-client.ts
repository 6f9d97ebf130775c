// Next runs this before React: the transport, and the parser of what every screen asks first, are fetched while React is read.
import "@/lib/azure";
import "@/lib/sources/subscriptions";
import { takeKeyOffAddress } from "@/lib/session";

takeKeyOffAddress();
