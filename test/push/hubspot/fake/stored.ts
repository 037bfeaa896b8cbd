import type { JsonObject, JsonValue } from '../../../../src/support/json-value.ts';
import { type FakeReply, failed } from './reply.ts';

export function text(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

let instant = 0;
/** What the API adds of itself. */
export function stamped(body: JsonObject, seconds?: number): JsonObject {
  instant++;
  const at = new Date((seconds ?? instant) * 1000).toISOString();
  return { createdAt: at, ...body, updatedAt: at, archived: false };
}

export function patched(all: Map<string, JsonObject>, id: string, body: JsonObject): FakeReply {
  const there = all.get(id);
  if (there === undefined) return failed(404, `${id} does not exist`, 'OBJECT_NOT_FOUND');
  all.set(id, stamped({ ...there, ...body }));
  return { status: 200, json: all.get(id) ?? {} };
}

export function deleted(all: Map<string, JsonObject>, id: string): FakeReply {
  return all.delete(id) ? { status: 204 } : failed(404, `${id} does not exist`, 'OBJECT_NOT_FOUND');
}

let lastId = 1000;
export function freshId(): string {
  lastId++;
  return String(lastId);
}
