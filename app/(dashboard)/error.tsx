"use client";

import { ScreenBroke } from "@/components/panel";

export default ScreenBroke;
