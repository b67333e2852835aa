import { expect, test } from 'vitest';
import { deploy, device, intent } from '../support/function.ts';
import { asKnown } from '../support/stored.ts';

const textOf = (invoked: unknown): string => JSON.stringify(invoked);

test('moves the runner on twice when two devices say next at once, and loses nothing', async () => {
  const { lambda, database } = await deploy();
  const kitchen = device('kitchen');
  const started = await lambda.invoke(kitchen.request(intent('StartRoutineIntent')));
  expect(started).toHaveProperty('response');

  const [one, other] = await Promise.all([
    lambda.invoke(device('kitchen').request(intent('AMAZON.NextIntent'), 5)),
    lambda.invoke(device('hall').request(intent('AMAZON.NextIntent'), 5)),
  ]);

  const [record] = asKnown(await database.contents());
  expect(record).toMatchObject({
    version: 3,
    record: { routine: { exercises: [{ index: 6 }, {}, {}] } },
  });
  expect(
    [textOf(one).includes('Fire hydrant'), textOf(other).includes('Fire hydrant')].toSorted(),
  ).toEqual([false, true]);
});

test('loses no turn when three devices race, which takes two replays', async () => {
  const { lambda, database } = await deploy();
  await lambda.invoke(device().request(intent('StartRoutineIntent')));
  const answers = await Promise.all(
    ['a', 'b', 'c'].map((name) =>
      lambda.invoke(device(name).request(intent('AMAZON.NextIntent'), 3)),
    ),
  );
  expect(answers.filter((answer) => 'response' in answer)).toHaveLength(3);
  const [record] = asKnown(await database.contents());
  expect(record).toMatchObject({ version: 4 });
});

test('advances once when the same request is delivered twice, and answers the same', async () => {
  const { lambda, database } = await deploy();
  const echo = device();
  await lambda.invoke(echo.request(intent('StartRoutineIntent')));
  const next = echo.request(intent('AMAZON.NextIntent'), 20);
  await lambda.invoke(next);
  const before = await database.contents();
  const again = await lambda.invoke(next);
  expect(await database.contents()).toEqual(before);
  expect(textOf(again)).toContain('Fire hydrant');
});

test('changes nothing by a request that is delivered again after a later one', async () => {
  const { lambda, database } = await deploy();
  const echo = device();
  await lambda.invoke(echo.request(intent('StartRoutineIntent')));
  const next = echo.request(intent('AMAZON.NextIntent'), 20);
  await lambda.invoke(next);
  await lambda.invoke(echo.request(intent('AMAZON.NextIntent'), 30));
  const before = await database.contents();
  const again = await lambda.invoke(next);
  expect(again).toHaveProperty('response');
  expect(await database.contents()).toEqual(before);
});

test('obeys a device whose clock was set back by a day', async () => {
  const { lambda, database } = await deploy();
  await lambda.invoke(device().request(intent('StartRoutineIntent'), 86_400));
  await lambda.invoke(device().request(intent('AMAZON.NextIntent')));
  expect(await database.contents()).toMatchObject([{ version: 2 }]);
});
