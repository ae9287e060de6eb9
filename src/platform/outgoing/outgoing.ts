import { lookup as resolve, type LookupAddress } from 'node:dns';
import { request as requestPlain, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as requestTls } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address';

const PATIENCE_MS = 5_000;

/** The address is none that is called from here, or what answered there went too far. */
export class OutgoingRefused extends Error {
  override readonly name = 'OutgoingRefused';
}

/** A request to an address that somebody has entered. */
export interface Outgoing {
  method: string;
  headers: Record<string, string>;
  body?: Buffer;
  /** Whether the address may lead into a private network, and over plain http. */
  privateNetworks: boolean;
  /** How many bytes of the answer are read; 0 reads none of it. */
  readUpTo: number;
  /** How long all of it may take, in milliseconds; a few seconds unless told otherwise. */
  patienceMs?: number;
  /** Gives up earlier. */
  signal?: AbortSignal;
}

export interface OutgoingAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  /** Empty where nothing was to be read. */
  body: Buffer;
}

/** Whether an address is called at all: https, without a name and password in it, and no private network written out. */
export function mayCall(address: string, privateNetworks: boolean): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password, hostname } = new URL(address);
  const host = hostname.replace(/^\[|\]$/g, '');
  if (username !== '' || password !== '') return false;
  if (privateNetworks) return protocol === 'https:' || protocol === 'http:';
  return protocol === 'https:' && (isIP(host) === 0 || isPublicAddress(host));
}

/**
 * Calls an address that people have entered, which is therefore not trusted: the connection goes to an address that was
 * looked at after the name was resolved, never into a private network (unless the operator says so), never on to where a
 * redirect points, not for longer than a few seconds, and no more is read than was asked for. Not inside a transaction.
 * @throws Error when there was no answer
 */
export function callOut(address: string, { method, headers, body, privateNetworks, readUpTo, patienceMs = PATIENCE_MS, signal }: Outgoing): Promise<OutgoingAnswer> {
  if (!mayCall(address, privateNetworks)) return Promise.reject(new OutgoingRefused('This address is not called from here.'));
  const url = new URL(address);
  const patience = AbortSignal.timeout(patienceMs);
  return new Promise((answered, failed) => {
    const request = (url.protocol === 'https:' ? requestTls : requestPlain)(url, {
      method,
      lookup: privateNetworks ? undefined : lookupInTheOpen,
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
      headers: { ...headers, ...(body && { 'content-length': String(body.length) }) },
    }, (response) => {
      const { statusCode: status = 0, headers: given } = response;
      read(response, readUpTo).then((read) => answered({ status, headers: given, body: read }), failed);
    });
    request.on('error', failed);
    request.end(body);
  });
}

async function read(response: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  if (most === 0) {
    // What it says is of no interest, and may be endless.
    response.destroy();
    return Buffer.alloc(0);
  }
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw new OutgoingRefused('The answer is longer than anything that belongs here.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Resolves a name for the connection itself, so that it cannot mean something else a moment later. */
const lookupInTheOpen: LookupFunction = (hostname, options, done) => {
  resolve(hostname, { ...options, all: true }, (fault, found) => {
    const addresses = found as LookupAddress[] | undefined;
    const [first] = addresses ?? [];
    if (fault || !first) return done(fault ?? new OutgoingRefused('The name leads nowhere.'), '');
    if (!addresses?.every(({ address }) => isPublicAddress(address))) return done(new OutgoingRefused('The name leads into a private network.'), '');
    if (options.all) return done(null, addresses);
    return done(null, first.address, first.family);
  });
};
