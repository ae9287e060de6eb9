/** A backup cannot be made or restored as asked. The message is for whoever asked: what is wrong, and what to do. */
export class BackupRefused extends Error {}
