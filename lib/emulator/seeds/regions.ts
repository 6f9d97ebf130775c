/**
 * Regions as Azure's locations API names and places them; latitude and longitude are strings there, so they are here.
 * eastus and eastus2 are in the official GetLocations.json (see official/SOURCES.md). The others follow public copies of the
 * same answer (`az account list-locations`); about half were compared with one on 2026-11-21, the rest were not.
 */
export type RegionSeed = {
  name: string;
  displayName: string;
  geography: string;
  geographyGroup: string;
  latitude: string;
  longitude: string;
  physicalLocation: string;
  paired?: string;
  /** The data zone it belongs to, for Data Zone deployment types; Azure does not tell it in this answer. */
  dataZone?: "US" | "EU";
};

type Row = [name: string, display: string, lat: string, lon: string, place: string, paired?: string];

const us: Row[] = [
  ["eastus", "East US", "37.3719", "-79.8164", "Virginia", "westus"],
  ["eastus2", "East US 2", "36.6681", "-78.3889", "Virginia", "centralus"],
  ["centralus", "Central US", "41.5908", "-93.6208", "Iowa", "eastus2"],
  ["northcentralus", "North Central US", "41.8819", "-87.6278", "Illinois", "southcentralus"],
  ["southcentralus", "South Central US", "29.4167", "-98.5", "Texas", "northcentralus"],
  ["westus", "West US", "37.783", "-122.417", "California", "eastus"],
  ["westus3", "West US 3", "33.448376", "-112.074036", "Phoenix", "eastus"],
];

const eu: [geography: string, ...Row][] = [
  ["Sweden", "swedencentral", "Sweden Central", "60.67488", "17.14127", "Gävle", "swedensouth"],
  ["Europe", "westeurope", "West Europe", "52.3667", "4.9", "Netherlands", "northeurope"],
  ["France", "francecentral", "France Central", "46.3772", "2.3730", "Paris", "francesouth"],
  ["Germany", "germanywestcentral", "Germany West Central", "50.110924", "8.682127", "Frankfurt", "germanynorth"],
];

const elsewhere: [geography: string, group: string, ...Row][] = [
  ["United Kingdom", "Europe", "uksouth", "UK South", "50.941", "-0.799", "London", "ukwest"],
  [
    "Switzerland",
    "Europe",
    "switzerlandnorth",
    "Switzerland North",
    "47.451542",
    "8.564572",
    "Zurich",
    "switzerlandwest",
  ],
  ["Norway", "Europe", "norwayeast", "Norway East", "59.913868", "10.752245", "Norway", "norwaywest"],
  ["Japan", "Asia Pacific", "japaneast", "Japan East", "35.68", "139.77", "Tokyo, Saitama", "japanwest"],
  ["Korea", "Asia Pacific", "koreacentral", "Korea Central", "37.5665", "126.9780", "Seoul", "koreasouth"],
  ["India", "Asia Pacific", "southindia", "South India", "12.9822", "80.1636", "Chennai", "centralindia"],
  ["Australia", "Asia Pacific", "australiaeast", "Australia East", "-33.86", "151.2094", "New South Wales"],
  ["Canada", "Canada", "canadaeast", "Canada East", "46.817", "-71.217", "Quebec", "canadacentral"],
  ["Brazil", "South America", "brazilsouth", "Brazil South", "-23.55", "-46.633", "Sao Paulo State"],
];

const seed = (geography: string, geographyGroup: string, row: Row, dataZone?: "US" | "EU"): RegionSeed => {
  const [name, displayName, latitude, longitude, physicalLocation, paired] = row;
  return {
    name,
    displayName,
    geography,
    geographyGroup,
    latitude,
    longitude,
    physicalLocation,
    ...(paired && { paired }),
    ...(dataZone && { dataZone }),
  };
};

export const regionSeeds: readonly RegionSeed[] = [
  ...us.map((row) => seed("United States", "US", row, "US")),
  ...eu.map(([geography, ...row]) => seed(geography, "Europe", row, "EU")),
  ...elsewhere.map(([geography, group, ...row]) => seed(geography, group, row)),
];

/** What the same answer holds beside regions: groupings without a place. */
export const logicalLocations: readonly { name: string; displayName: string }[] = [
  { name: "global", displayName: "Global" },
  { name: "unitedstates", displayName: "United States" },
  { name: "europe", displayName: "Europe" },
];
