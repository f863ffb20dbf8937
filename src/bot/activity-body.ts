import type { IncomingMessage } from 'node:http';

/** A request's body as a JSON object, or the status that it is refused with. */
export type BodyRead = { readonly body: object } | { readonly status: 400 | 413 | 415 };

/** Teams' own messages stay far below this. */
const mostBytes = 256 * 1024;
const deepest = 64;
const poison = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads a request's body before anything else touches it: plain JSON only, counted while it comes in, and never
 * unpacked, because a compressed or odd body can end the process or fill its memory (restify's own readers).
 */
export async function readBody(request: IncomingMessage): Promise<BodyRead> {
  if (!isPlainJson(request)) return { status: 415 };
  const bytes = await collect(request);
  return bytes ? parse(bytes) : { status: 413 };
}

function isPlainJson({ headers }: IncomingMessage): boolean {
  const [type, ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const known = parameters.every((one) => one.trim() === '' || /^charset="?utf-8"?$/.test(one.trim()));
  const encoding = headers['content-encoding'] ?? 'identity';
  return type?.trim() === 'application/json' && known && encoding.toLowerCase() === 'identity';
}

async function collect(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parse(bytes: Buffer): BodyRead {
  const read = readJson(bytes);
  const isObject = typeof read === 'object' && read !== null && !Array.isArray(read);
  return isObject && isTame(read) ? { body: read } : { status: 400 };
}

function readJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Not UTF-8 or not JSON: an expected no, and the caller answers 400.
    return undefined;
  }
}

/** Neither deeper than any card nests, nor with keys that reach into objects; walked without recursion. */
function isTame(root: object): boolean {
  const open: { value: object; depth: number }[] = [{ value: root, depth: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.depth > deepest) return false;
    for (const [key, value] of Object.entries(next.value)) {
      if (poison.has(key)) return false;
      if (typeof value === 'object' && value !== null) open.push({ value, depth: next.depth + 1 });
    }
  }
  return true;
}
