/** Where answers come from; never guessed from other tools' variables. */
export type Mode = "sample" | "cli" | "entra";
export type Cloud = "public" | "usgovernment" | "china";

/** What the browser is handed at run time. Nothing here is a secret, and nothing of it is known when the app is built. */
export interface PublicConfiguration {
  readonly mode: Mode;
  readonly cloud: Cloud;
  readonly resourceManager: {
    /** What the browser calls: absolute, "/emulator" for the embedded one, "/azure" in cli. No slash at the end. */
    readonly url: string;
    /** Whose answers these are, with the port where it is not the usual one; null for the embedded emulator. */
    readonly host: string | null;
    /** The address of Resource Manager itself, where `url` is a way to it through this app (cli); otherwise null. */
    readonly behindUrl: string | null;
    /** Where a command that runs elsewhere finds Resource Manager: never a way through this app. */
    readonly commandUrl: string;
  };
  readonly authorityUrl: string;
  readonly tenantId: string;
  /** The Entra app registration; null outside entra. */
  readonly clientId: string | null;
  /** What a token is asked for, always of the very origin it is sent to; null in sample, which has no token. */
  readonly tokenScope: string | null;
  readonly allowDeploy: boolean;
}

/** Everything the server knows. */
export interface Configuration {
  readonly public: PublicConfiguration;
  /** The Resource Manager itself, also where the browser goes through "/azure"; null for the embedded emulator. */
  readonly resourceManagerUrl: string | null;
  /** Absolute, or a path of the embedded emulator. */
  readonly pricesUrl: string;
  readonly host: string;
  readonly port: number;
}
