import { describe, expect, it } from 'vitest';
import { timersAnswer, timersChange } from '../../lambda/alexa/permission.ts';

const permissionScope = 'alexa::alerts:timers:skill:readwrite';
const accepted = { permissionScope, status: 'ACCEPTED' };
const answer = (payload: unknown, code: unknown = '200', name = 'AskFor') => ({
  type: 'Connections.Response',
  name,
  status: { code },
  payload,
});
const change = (acceptedPermissions: unknown) => ({ body: { acceptedPermissions } });

describe('an answer to the question for the timers', () => {
  it.each([
    ['one scope', answer(accepted)],
    ['a list of scopes', answer({ permissionScopes: [{ permissionScope: 'other' }, accepted] })],
    ['a number for its code', answer(accepted, 200)],
    ['no status', { name: 'AskFor', payload: accepted }],
  ])('is a yes with %s', (_title, request) => {
    expect(timersAnswer(request)).toBe(true);
  });

  it.each([
    ['denied', answer({ permissionScope, status: 'DENIED' })],
    ['not given', answer({ permissionScope, status: 'NOT_ANSWERED' })],
    ['denied in a list', answer({ permissionScopes: [{ permissionScope, status: 'DENIED' }] })],
  ])('is a no when it is %s', (_title, request) => {
    expect(timersAnswer(request)).toBe(false);
  });

  it.each([
    ['for something else', answer({ permissionScope: 'other', status: 'ACCEPTED' })],
    ['that failed', answer(accepted, '500')],
    ['that failed, whatever it says', answer({ permissionScope, status: 'DENIED' }, '400')],
    ['to another question', answer(accepted, '200', 'Upsell')],
    ['without a status of its own', answer({ permissionScope, status: null })],
    ['without a payload', { name: 'AskFor', status: { code: '200' } }],
    ['of another shape', answer('ACCEPTED')],
    ['that is none', undefined],
  ])("is nobody's when it is one %s", (_title, request) => {
    expect(timersAnswer(request)).toBeUndefined();
  });
});

describe('a change of the permissions', () => {
  it.each([
    ['names the timers', change([{ scope: 'other' }, { scope: permissionScope }]), true],
    ['names others', change([{ scope: 'other' }]), false],
    ['names none', change([]), false],
    ['has no body', {}, false],
    ['has a list of another shape', change('all'), false],
  ])('that %s', (_title, request, isGranted) => {
    expect(timersChange(request)).toBe(isGranted);
  });
});
