import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Construct } from 'constructs';
import type { Stage } from './settings.ts';

interface CoachBudgetProps {
  readonly stage: Stage;
  /** In US dollars a month. */
  readonly dollars: number;
  readonly email: string;
}

/**
 * Has somebody told by mail when the account's month is about to cost more than it should, and when
 * it did. It is the whole account's: to tell the coach's share, an owner would have to activate tags.
 */
export class CoachBudget extends Construct {
  constructor(scope: Construct, id: string, { stage, dollars, email }: CoachBudgetProps) {
    super(scope, id);
    const toldWhen = (notificationType: 'ACTUAL' | 'FORECASTED') => ({
      notification: {
        notificationType,
        comparisonOperator: 'GREATER_THAN',
        threshold: 100,
        thresholdType: 'PERCENTAGE',
      },
      subscribers: [{ subscriptionType: 'EMAIL', address: email }],
    });
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetName: `hamstring-coach-${stage}`,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: dollars, unit: 'USD' },
      },
      notificationsWithSubscribers: [toldWhen('FORECASTED'), toldWhen('ACTUAL')],
    });
  }
}
