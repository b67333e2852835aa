// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of APL
// A small skill of somebody else's, as such skills are: ask-sdk-core in CommonJS, a handler that calls
// back, attributes kept by an adapter. It rolls dice and keeps the best roll.
const { DynamoDBClient, GetItemCommand, PutItemCommand } = require('@aws-sdk/client-dynamodb');
const { marshall, unmarshall } = require('@aws-sdk/util-dynamodb');
const { SkillBuilders, getRequestType, getIntentName, getSlot } = require('ask-sdk-core');

const table = process.env.DYNAMODB_PERSISTENCE_TABLE_NAME;
const client = new DynamoDBClient({});
const keyOf = ({ context }) => ({ id: context.System.user.userId });

const attributes = {
  async getAttributes(envelope) {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: table, Key: marshall(keyOf(envelope)) }),
    );
    return Item === undefined ? {} : unmarshall(Item).attributes;
  },
  async saveAttributes(envelope, kept) {
    const item = { ...keyOf(envelope), attributes: kept };
    await client.send(new PutItemCommand({ TableName: table, Item: marshall(item) }));
  },
};

const is =
  (...names) =>
  ({ requestEnvelope }) =>
    getRequestType(requestEnvelope) === 'IntentRequest'
      ? names.includes(getIntentName(requestEnvelope))
      : names.includes(getRequestType(requestEnvelope));

const showRoll = (eyes) => ({
  type: 'Alexa.Presentation.APL.RenderDocument',
  token: 'roll',
  document: {
    type: 'APL',
    version: '1.6',
    import: [{ name: 'alexa-styles', version: '1.6.0' }],
    layouts: { Die: { parameters: ['eyes'], items: [{ type: 'Text', text: '${eyes}' }] } },
    mainTemplate: {
      parameters: ['payload'],
      items: [
        {
          type: 'Container',
          items: [
            { type: 'Text', text: '${payload.roll.title}' },
            {
              type: 'Container',
              data: '${payload.roll.eyes}',
              items: [{ type: 'Die', eyes: '${data}' }],
            },
            {
              type: 'TouchWrapper',
              id: 'again',
              onPress: { type: 'SendEvent', arguments: ['again'] },
              item: { type: 'Text', text: 'Roll again' },
            },
          ],
        },
      ],
    },
  },
  datasources: { roll: { title: 'You rolled', eyes } },
});

const launch = {
  canHandle: is('LaunchRequest'),
  handle: ({ responseBuilder }) =>
    responseBuilder.speak('Welcome to lucky dice.').reprompt('Say, roll the dice.').getResponse(),
};

/** As long as something is open Alexa asks for it: how many dice, of what kind, and whether they are meant. */
const ask = {
  canHandle: (input) =>
    is('RollIntent')(input) && input.requestEnvelope.request.dialogState !== 'COMPLETED',
  handle: ({ responseBuilder, requestEnvelope }) =>
    responseBuilder.addDelegateDirective(requestEnvelope.request.intent).getResponse(),
};

const roll = {
  canHandle: is('RollIntent', 'Alexa.Presentation.APL.UserEvent'),
  async handle({ attributesManager, responseBuilder, requestEnvelope }) {
    const { intent } = requestEnvelope.request;
    if (intent?.slots.count.confirmationStatus === 'DENIED') throw new Error('denied and rolled');
    const count = Number(intent?.slots.count.value ?? 1);
    const kind = intent?.slots.die.resolutions?.resolutionsPerAuthority[0];
    const sides =
      kind?.status.code === 'ER_SUCCESS_MATCH' ? kind.values[0].value.name : 'six sides';
    // Dice that always show their number are easy to test.
    const eyes = Array.from({ length: count }, (_, index) => index + 1);
    const kept = await attributesManager.getPersistentAttributes();
    const best = Math.max(kept.best ?? 0, ...eyes);
    attributesManager.setPersistentAttributes({ ...kept, best });
    await attributesManager.savePersistentAttributes();
    responseBuilder.speak(`${count} dice with ${sides}. Your best is ${best}.`);
    const canShow = requestEnvelope.context.System.device.supportedInterfaces;
    if (canShow['Alexa.Presentation.APL']) responseBuilder.addDirective(showRoll(eyes));
    // Whether the session ends is left to Alexa.
    return responseBuilder.getResponse();
  },
};

const meet = {
  canHandle: is('MeetIntent'),
  handle({ responseBuilder, requestEnvelope }) {
    const name = getSlot(requestEnvelope, 'name')?.value;
    const town = getSlot(requestEnvelope, 'town')?.value;
    return town === undefined
      ? responseBuilder
          .speak(`Hello ${name}. Where do you play?`)
          .addElicitSlotDirective('town')
          .getResponse()
      : responseBuilder
          .speak(`${name} of ${town}, good luck.`)
          .withShouldEndSession(true)
          .getResponse();
  },
};

const bet = {
  canHandle: is('BetIntent'),
  handle: ({ responseBuilder, requestEnvelope }) =>
    responseBuilder
      .speak(
        requestEnvelope.request.intent.confirmationStatus === 'CONFIRMED'
          ? `You bet ${getSlot(requestEnvelope, 'stake').value}.`
          : 'No bet then.',
      )
      .reprompt('What next?')
      .getResponse(),
};

const buy = {
  canHandle: is('BuyIntent'),
  handle: ({ responseBuilder }) =>
    responseBuilder
      .addDirective({ type: 'Connections.SendRequest', name: 'Buy', payload: {}, token: '' })
      .getResponse(),
};

const link = {
  canHandle: is('LinkIntent'),
  handle: ({ responseBuilder }) =>
    responseBuilder.speak('See the app.').withLinkAccountCard().getResponse(),
};

const leave = {
  canHandle: is('AMAZON.StopIntent', 'AMAZON.CancelIntent', 'SessionEndedRequest'),
  handle: ({ responseBuilder }) =>
    responseBuilder.speak('Goodbye.').withShouldEndSession(true).getResponse(),
};

const other = {
  canHandle: () => true,
  handle: ({ responseBuilder }) =>
    responseBuilder.speak('I only know dice.').reprompt('Say, roll the dice.').getResponse(),
};

exports.handler = SkillBuilders.custom()
  .addRequestHandlers(launch, ask, roll, meet, bet, buy, link, leave, other)
  .withPersistenceAdapter(attributes)
  .lambda();
