import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface Letter {
  to: string;
  subject: string;
  text: string;
  messageId: string;
  /** By name in lower case. */
  header(name: string): string;
}

/** A real mail server of the spec's own, which keeps every letter. */
export interface Mailbox {
  /** For `SMTP_URL`; the same after going down and up again. */
  url: string;
  letters: Letter[];
  /** Those to one address. */
  to(address: string): Letter[];
  goDown(): Promise<void>;
  comeUp(): Promise<void>;
}

export async function openMailbox(): Promise<Mailbox> {
  const letters: Letter[] = [];
  let port = 0;
  let server: SMTPServer | undefined;

  async function comeUp(): Promise<void> {
    const next = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, session, done) {
        simpleParser(stream).then(({ subject, text, messageId, headerLines }) => {
          const header = (name: string) => headerLines.find(({ key }) => key === name)?.line.replace(/^[^:]*:\s*/, '').replace(/\s+/g, ' ') ?? '';
          for (const { address } of session.envelope.rcptTo) {
            letters.push({ to: address, subject: subject ?? '', text: text ?? '', messageId: messageId ?? '', header });
          }
          done();
        }, done);
      },
    });
    next.on('error', () => undefined);
    await new Promise<void>((resolve) => next.listen(port, '127.0.0.1', () => resolve()));
    ({ port } = next.server.address() as AddressInfo);
    server = next;
  }

  await comeUp();
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    to: (address) => letters.filter((letter) => letter.to === address),
    comeUp,
    goDown: () => new Promise((resolve) => (server ? server.close(() => resolve()) : resolve())),
  };
}

/** Asks again until `condition` holds. @throws Error when it does not within the time given */
export async function until(condition: () => boolean | Promise<boolean>, seconds = 15): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`It did not come to pass within ${seconds} s: ${condition.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
