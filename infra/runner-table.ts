import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, Table } from 'aws-cdk-lib/aws-dynamodb';
import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';

/** What the coach remembers: one item for each person at one user's devices. */
export class RunnerTable extends Construct {
  readonly tableName: string;
  readonly table: Table;

  /** @param tableName given, so that a table that was kept can be taken up by a new stack */
  constructor(scope: Construct, id: string, tableName: string) {
    super(scope, id);
    // `TableV2` becomes a global table, which local emulators may not know.
    this.table = new Table(this, 'Table', {
      tableName,
      partitionKey: { name: 'user', type: AttributeType.STRING },
      sortKey: { name: 'person', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      timeToLiveAttribute: 'expiresAt',
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.tableName = this.table.tableName;
  }

  /**
   * Allows what a turn does and nothing more: read one item and write one; and, to forget a user,
   * find the user's items and delete them.
   */
  grantTurn(grantee: IGrantable): void {
    this.table.grant(
      grantee,
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
      'dynamodb:DeleteItem',
    );
  }
}
