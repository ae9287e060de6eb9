/** The first line of every backup, once unzipped. */
export const FIRST_LINE = 'guildpath-backup 1\n';
/** What follows the last table: without it the file was cut short. */
export const LAST_LINE = 'end\n';

/** The longest piece of a table that a reader takes: far above what PostgreSQL sends at once, far below its memory. */
const LONGEST_PIECE = 64 * 1024 * 1024;
/** The longest manifest: thousands of tables. */
const LONGEST_MANIFEST = 4 * 1024 * 1024;
const LENGTH_BYTES = 4;

/** The bytes are not those of a backup, or not all of them. */
export class MangledBackup extends Error {}

/** The bytes that come before the tables, always `length` long, so that they can be written again once everything is counted. */
export function head(manifest: object, length: number): Buffer {
  const text = JSON.stringify(manifest);
  const bytes = Buffer.from(`${FIRST_LINE}${text}`);
  if (bytes.length + 1 > length) throw new Error('The manifest has grown beyond the room that was left for it.');
  return Buffer.concat([bytes, Buffer.alloc(length - bytes.length - 1, ' '), Buffer.from('\n')]);
}

/** One piece of a table, with its length before it. */
export function piece(bytes: Buffer): Buffer {
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** What ends each table: a piece of no length. */
export const END_OF_TABLE = Buffer.alloc(LENGTH_BYTES);

/** Takes a backup apart as its bytes come, however they are cut, and never holds more than one piece. */
export class BackupReader {
  private readonly source: AsyncIterator<Buffer>;
  private held: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.source = source[Symbol.asyncIterator]();
  }

  /** The manifest's text. @throws MangledBackup when it is no backup */
  async manifest(): Promise<string> {
    const first = await this.exactly(FIRST_LINE.length);
    if (first.toString('latin1') !== FIRST_LINE) throw new MangledBackup('It does not begin as a backup does.');
    let text = '';
    for (;;) {
      if (this.held.length === 0) await this.more();
      const end = this.held.indexOf('\n');
      text += this.held.subarray(0, end < 0 ? this.held.length : end).toString('latin1');
      this.held = this.held.subarray(end < 0 ? this.held.length : end + 1);
      if (end >= 0) return Buffer.from(text, 'latin1').toString('utf8');
      if (text.length > LONGEST_MANIFEST) throw new MangledBackup('Its manifest does not end.');
    }
  }

  /** The pieces of the next table. @throws MangledBackup when they are not all there */
  async *table(): AsyncGenerator<Buffer> {
    for (;;) {
      const length = (await this.exactly(LENGTH_BYTES)).readUInt32BE();
      if (length === 0) return;
      if (length > LONGEST_PIECE) throw new MangledBackup('A piece of a table has no length that could be.');
      yield await this.exactly(length);
    }
  }

  /** Reads to the end. @throws MangledBackup unless this is where the backup ends */
  async end(): Promise<void> {
    const last = await this.exactly(LAST_LINE.length);
    if (last.toString('latin1') !== LAST_LINE || this.held.length > 0 || !(await this.source.next()).done) {
      throw new MangledBackup('It does not end as a backup does.');
    }
  }

  private async exactly(length: number): Promise<Buffer> {
    if (this.held.length < length) {
      const parts = [this.held];
      let have = this.held.length;
      while (have < length) {
        this.held = Buffer.alloc(0);
        await this.more();
        parts.push(this.held);
        have += this.held.length;
      }
      this.held = Buffer.concat(parts);
    }
    const taken = this.held.subarray(0, length);
    this.held = this.held.subarray(length);
    return taken;
  }

  private async more(): Promise<void> {
    const next = await this.source.next();
    if (next.done) throw new MangledBackup('It is cut short.');
    this.held = next.value;
  }
}
