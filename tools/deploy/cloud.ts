import { aliasName, type Names } from '../../infra/names.ts';

/** The stack by which the CDK has a region ready for deployments. */
export const toolkit = 'CDKToolkit';

/** What a stack is at the moment. */
export interface DeployedStack {
  /** As CloudFormation has it, such as `UPDATE_COMPLETE`. */
  readonly status: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** What came of an invocation of the deployed function. */
export type Invoked =
  | { readonly response: unknown }
  /** The function refused or failed, with the line it gave for it. */
  | { readonly error: string };

/** A permission to invoke the function. */
export interface Permission {
  readonly principal: string;
  /** The one skill it is for; without it, it is for every skill there is. */
  readonly skillId?: string;
}

/** Who calls as Alexa. */
export const alexa = 'alexa-appkit.amazon.com';

/** The alias that Alexa calls, as {@link Cloud} takes it. */
export const aliasOf = ({ functionName }: Pick<Names, 'functionName'>): string =>
  `${functionName}:${aliasName}`;

/** An item's key in the table of runners. */
export interface ItemKey {
  readonly user: string;
  readonly person: string;
}

/**
 * What the commands ask of AWS beside the CDK. Every verb names its region; endpoint and
 * credentials are the environment's. Every one throws {@link Stopped} with a cure when AWS can't be
 * reached or doesn't allow it.
 */
export interface Cloud {
  /** The number of the account, or undefined where neither the credentials nor a stack tell it. */
  account(region: string): Promise<string | undefined>;
  stack(region: string, name: string): Promise<DeployedStack | undefined>;
  /** Deletes a stack and waits until it is gone, telling from time to time how far it is. */
  deleteStack(region: string, name: string, tell: (left: number) => void): Promise<void>;
  hasTable(region: string, name: string): Promise<boolean>;
  /** Deletes a table, protected or not, with all that is in it. */
  deleteTable(region: string, name: string): Promise<void>;
  /** Deletes an item; tells whether there was one. */
  deleteItem(region: string, table: string, key: ItemKey): Promise<boolean>;
  /** The names of the fields of a secret, or undefined when there is no such secret. */
  secretFields(region: string, name: string): Promise<readonly string[] | undefined>;
  /** Undefined when there is no such function. */
  invoke(region: string, alias: string, event: unknown): Promise<Invoked | undefined>;
  /** Who may invoke what an alias, written `function:alias`, points to. */
  permissions(region: string, alias: string): Promise<readonly Permission[]>;
}
