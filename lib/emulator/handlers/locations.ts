import { logicalLocations } from "../seeds/regions";
import type { Handler } from "./handler";

/** Not paged. Coordinates are strings, and groupings such as "global" stand among the regions without any. */
export const listLocations: Handler = ({ world, at, subscriptionId }) => {
  const id = (name: string) => `/subscriptions/${at.subscription}/locations/${name}`;
  const regions = world.regionsOf(subscriptionId).map((region) => ({
    id: id(region.name),
    name: region.name,
    type: "Region",
    displayName: region.displayName,
    regionalDisplayName: `(${region.geographyGroup}) ${region.displayName}`,
    metadata: {
      regionType: "Physical",
      regionCategory: "Recommended",
      geography: region.geography,
      geographyGroup: region.geographyGroup,
      ...(!region.hasNoCoordinates && { longitude: region.longitude, latitude: region.latitude }),
      physicalLocation: region.physicalLocation,
      pairedRegion: region.paired ? [{ name: region.paired, id: id(region.paired) }] : [],
    },
  }));
  const groupings = logicalLocations.map(({ name, displayName }) => ({
    id: id(name),
    name,
    type: "Region",
    displayName,
    regionalDisplayName: displayName,
    metadata: { regionType: "Logical", regionCategory: "Other" },
  }));
  return { is: "body", body: { value: [...regions, ...groupings] } };
};
