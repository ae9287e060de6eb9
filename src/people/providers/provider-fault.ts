import { AuthorizationResponseError, ResponseBodyError } from 'openid-client';
import { OutgoingRefused } from '../../platform/outgoing/outgoing';

/**
 * What went wrong with a provider: it is none that is called, answers as somebody else, cannot be reached, said no to the person
 * (`declined`) or to us (`refused_us`), its secret cannot be read, or its answer does not hold what it should (`refused`).
 */
export type ProviderFaultKind = 'not_called' | 'other_issuer' | 'unreachable' | 'declined' | 'refused_us' | 'secret_unreadable' | 'refused';

export class ProviderFault extends Error {
  override readonly name = 'ProviderFault';

  /** @param said for whoever set the provider up; holds no secret */
  constructor(readonly kind: ProviderFaultKind, readonly said: string) {
    super(said);
  }
}

/** Sorts whatever was thrown while speaking with a provider. */
export function faultOf(error: unknown): ProviderFault {
  const chain = chainOf(error);
  // The library wraps what went wrong below it.
  const own = chain.find((one) => one instanceof ProviderFault);
  if (own) return own;
  if (error instanceof AuthorizationResponseError) return new ProviderFault('declined', shortened(error.error));
  if (error instanceof ResponseBodyError) return new ProviderFault('refused_us', shortened([error.error, error.error_description].filter(Boolean).join(': ')));
  return new ProviderFault('refused', shortened(chain.map(({ message }) => message).join(': ') || 'Something unexpected came back.'));
}

/** What came of a call that was not answered. */
export function unanswered(error: unknown): ProviderFault {
  if (error instanceof OutgoingRefused) return new ProviderFault('not_called', error.message);
  return new ProviderFault('unreachable', shortened(error instanceof Error ? error.message : String(error)));
}

function chainOf(error: unknown): Error[] {
  return error instanceof Error ? [error, ...chainOf(error.cause)] : [];
}

function shortened(words: string): string {
  return words.length > 200 ? `${words.slice(0, 200)}…` : words;
}
