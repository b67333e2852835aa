import { createRequire } from 'node:module';
import { Ajv, type ErrorObject } from 'ajv';

const specification: unknown = createRequire(import.meta.url)('ask-smapi-model/spec.json');

/** Swagger's discriminators are names, which in JSON Schema mean something else. */
const withoutNamedDiscriminators = (_key: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('discriminator' in value)) return value;
  const { discriminator, ...rest } = value;
  return typeof discriminator === 'string' ? rest : value;
};

const ajv = new Ajv({ strict: false, allErrors: true, formats: { uri: URL.canParse } });
ajv.addSchema(
  JSON.parse(JSON.stringify(specification, withoutNamedDiscriminators)),
  'skill-management',
);

const check = (definition: string, document: unknown): readonly ErrorObject[] => {
  const validate = ajv.getSchema(`skill-management#/definitions/${definition}`);
  if (validate === undefined) throw new Error(`Amazon publishes no schema ${definition}`);
  return validate(document) ? [] : (validate.errors ?? []);
};

const told = ({ instancePath, message = '' }: ErrorObject): string =>
  `${instancePath || '/'} ${message}`;

/** What Amazon's published schema has against a manifest. */
export const faultsOfManifest = (document: unknown): readonly string[] =>
  check('v1.skill.Manifest.SkillManifestEnvelope', document).map(told);

/** What Amazon's published schema has against an interaction model. */
export const faultsOfModel = (document: unknown): readonly string[] =>
  check('v1.skill.interactionModel.InteractionModelData', document).map(told);
