import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { courtJsonSchema } from '../../../src/courts/json-schema.ts';

const path = 'templates/courts/court.schema.json';
const remedy = `run the unit tests with UPDATE_COURT_SCHEMA=1, then: npx biome check --write ${path}`;

describe('The JSON Schema of court profiles', () => {
  it('is the one generated from the schema that checks them', () => {
    const generated = courtJsonSchema();
    if (process.env.UPDATE_COURT_SCHEMA === '1') {
      writeFileSync(path, `${JSON.stringify(generated, null, 2)}\n`);
    }
    const committed: unknown = JSON.parse(readFileSync(path, 'utf8'));
    assert.deepEqual(committed, generated, `${path} is out of date; ${remedy}`);
  });

  it('knows the keys of a profile and demands only its identity', () => {
    const schema = courtJsonSchema() as {
      properties: Record<string, unknown>;
      required: string[];
      additionalProperties: boolean;
    };
    assert.deepEqual(schema.required, ['id', 'edition']);
    assert.equal(schema.additionalProperties, false);
    for (const key of ['stages', 'lineNumbers', 'extraParts']) assert.ok(schema.properties[key]);
  });
});
