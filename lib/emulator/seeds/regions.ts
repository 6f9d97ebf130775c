import { developmentSubscription } from "./subscriptions";

/**
 * Regions as Azure's locations API names and places them; latitude and longitude are strings there, so they are here.
 * eastus and eastus2 are in the official GetLocations.json (see official/SOURCES.md). The others follow public copies of the
 * same answer (`az account list-locations`), compared with one on 2026-11-21. Odd places are Azure's own: Spain Central
 * lies east of Greenwich there. Which region has a short catalogue, that one subscription alone sees Germany North, and that Azure tells no
 * coordinates of Belgium Central, is made up.
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
  /** Only the widespread models are listed. */
  hasShortCatalogue?: true;
  /** The region whose offers an invented one repeats. */
  like?: string;
  /** The id of the one subscription that has it; without one, all have. */
  onlyFor?: string;
  /** The list of locations tells neither latitude nor longitude. */
  hasNoCoordinates?: true;
};

/** Whether the subscription has the region: to others it is not there at all. */
export const isOpenTo = ({ onlyFor }: RegionSeed, subscriptionId: string) =>
  onlyFor === undefined || onlyFor === subscriptionId;

type Row = [name: string, display: string, lat: string, lon: string, place: string, paired?: string];

const us: Row[] = [
  ["eastus", "East US", "37.3719", "-79.8164", "Virginia", "westus"],
  ["eastus2", "East US 2", "36.6681", "-78.3889", "Virginia", "centralus"],
  ["centralus", "Central US", "41.5908", "-93.6208", "Iowa", "eastus2"],
  ["northcentralus", "North Central US", "41.8819", "-87.6278", "Illinois", "southcentralus"],
  ["southcentralus", "South Central US", "29.4167", "-98.5", "Texas", "northcentralus"],
  ["westus", "West US", "37.783", "-122.417", "California", "eastus"],
  ["westus3", "West US 3", "33.448376", "-112.074036", "Phoenix", "eastus"],
  ["westus2", "West US 2", "47.233", "-119.852", "Washington", "westcentralus"],
];

const eu: [geography: string, ...Row][] = [
  ["Sweden", "swedencentral", "Sweden Central", "60.67488", "17.14127", "Gävle", "swedensouth"],
  ["Europe", "westeurope", "West Europe", "52.3667", "4.9", "Netherlands", "northeurope"],
  ["France", "francecentral", "France Central", "46.3772", "2.3730", "Paris", "francesouth"],
  ["Germany", "germanywestcentral", "Germany West Central", "50.110924", "8.682127", "Frankfurt", "germanynorth"],
  ["Europe", "northeurope", "North Europe", "53.3478", "-6.2597", "Ireland", "westeurope"],
  ["Italy", "italynorth", "Italy North", "45.46888", "9.18109", "Milan"],
  ["Poland", "polandcentral", "Poland Central", "52.23334", "21.01666", "Warsaw"],
  ["Spain", "spaincentral", "Spain Central", "40.4259", "3.4209", "Madrid"],
];

const elsewhere: [group: string, geography: string, ...Row][] = [
  ["Europe", "United Kingdom", "uksouth", "UK South", "50.941", "-0.799", "London", "ukwest"],
  [
    "Europe",
    "Switzerland",
    "switzerlandnorth",
    "Switzerland North",
    "47.451542",
    "8.564572",
    "Zurich",
    "switzerlandwest",
  ],
  ["Europe", "Norway", "norwayeast", "Norway East", "59.913868", "10.752245", "Norway", "norwaywest"],
  ["Asia Pacific", "Japan", "japaneast", "Japan East", "35.68", "139.77", "Tokyo, Saitama", "japanwest"],
  ["Asia Pacific", "Korea", "koreacentral", "Korea Central", "37.5665", "126.9780", "Seoul", "koreasouth"],
  ["Asia Pacific", "India", "southindia", "South India", "12.9822", "80.1636", "Chennai", "centralindia"],
  ["Asia Pacific", "Australia", "australiaeast", "Australia East", "-33.86", "151.2094", "New South Wales"],
  ["Canada", "Canada", "canadaeast", "Canada East", "46.817", "-71.217", "Quebec", "canadacentral"],
  ["South America", "Brazil", "brazilsouth", "Brazil South", "-23.55", "-46.633", "Sao Paulo State"],
  ["Canada", "Canada", "canadacentral", "Canada Central", "43.653", "-79.383", "Toronto", "canadaeast"],
  ["Mexico", "Mexico", "mexicocentral", "Mexico Central", "20.588818", "-100.389888", "Querétaro State"],
  ["Middle East", "UAE", "uaenorth", "UAE North", "25.266666", "55.316666", "Dubai", "uaecentral"],
  ["Middle East", "Israel", "israelcentral", "Israel Central", "31.2655698", "33.4506633", "Israel"],
  [
    "Africa",
    "South Africa",
    "southafricanorth",
    "South Africa North",
    "-25.73134",
    "28.21837",
    "Johannesburg",
    "southafricawest",
  ],
  ["Asia Pacific", "Asia Pacific", "southeastasia", "Southeast Asia", "1.283", "103.833", "Singapore", "eastasia"],
  ["Asia Pacific", "Asia Pacific", "eastasia", "East Asia", "22.267", "114.188", "Hong Kong", "southeastasia"],
  ["Asia Pacific", "India", "centralindia", "Central India", "18.5822", "73.9197", "Pune", "southindia"],
  ["Asia Pacific", "Japan", "japanwest", "Japan West", "34.6939", "135.5022", "Osaka", "japaneast"],
];

const shortCatalogues = [
  "westus2",
  "northeurope",
  "mexicocentral",
  "israelcentral",
  "eastasia",
  "centralindia",
  "japanwest",
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
    ...(shortCatalogues.includes(name) && { hasShortCatalogue: true }),
  };
};

export const regionSeeds: readonly RegionSeed[] = [
  ...us.map((row) => seed("United States", "US", row, "US")),
  ...eu.map(([geography, ...row]) => seed(geography, "Europe", row, "EU")),
  ...elsewhere.map(([group, geography, ...row]) => seed(geography, group, row)),
  {
    ...seed("Belgium", "Europe", ["belgiumcentral", "Belgium Central", "50.8503", "4.3517", "Brussels"], "EU"),
    hasNoCoordinates: true,
  },
  {
    ...seed(
      "Germany",
      "Europe",
      ["germanynorth", "Germany North", "53.073635", "8.806422", "Berlin", "germanywestcentral"],
      "EU",
    ),
    onlyFor: developmentSubscription,
  },
];

/** A region that no list of locations names, for A11-unlisted: its catalogue, usages and capacities answer all the same. */
export const unlistedRegion: RegionSeed = {
  ...seed("United Kingdom", "Europe", ["neptunenorth", "Neptune North", "0", "0", "nowhere"]),
  like: "uksouth",
};

/** What the same answer holds beside regions: groupings without a place. */
export const logicalLocations: readonly { name: string; displayName: string }[] = [
  { name: "global", displayName: "Global" },
  { name: "unitedstates", displayName: "United States" },
  { name: "europe", displayName: "Europe" },
];
