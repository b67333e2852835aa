// A skill as the classic ask-sdk teaches it: one attribute, read and written at every turn.
import Alexa from 'ask-sdk';
import AWS from 'aws-sdk';

const { AWS_REGION: region, AWS_ENDPOINT_URL_DYNAMODB: endpoint, TABLE_NAME } = process.env;

const greeting = {
  canHandle: () => true,
  async handle({ attributesManager, responseBuilder }) {
    const attributes = await attributesManager.getPersistentAttributes();
    const visits = (attributes.visits ?? 0) + 1;
    attributesManager.setPersistentAttributes({ ...attributes, visits });
    await attributesManager.savePersistentAttributes();
    return responseBuilder.speak(`Welcome, for the ${visits}. time.`).getResponse();
  },
};

const skill = Alexa.SkillBuilders.standard()
  .addRequestHandlers(greeting)
  .withTableName(TABLE_NAME)
  .withDynamoDbClient(new AWS.DynamoDB({ apiVersion: '2012-08-10', region, endpoint }))
  .create();

export const handler = (event, context) => skill.invoke(event, context);
