import { Global, Module } from '@nestjs/common';
import { GuildFounding } from '../people/people.api';
import { PeopleFrontModule } from '../people/people.module';
import { BundledPath } from './bundled-path.service';
import { EditDraft } from './edit-draft.service';
import { ImportPath } from './import-path.service';
import { PathFiles } from './path-files.facade';
import { PathsController } from './paths.controller';
import { Paths } from './paths.facade';
import { PathOwnership } from './ownership.service';
import { PathHistoryController } from './path-history.controller';
import { PathOwnersRepository } from './persistence/path-owners.repository';
import { PathsRepository } from './persistence/paths.repository';
import { PublishDraft } from './publish-draft.service';
import { StartWithBundledPath } from './start-with-bundled-path';
import { PathWriters } from './writers.service';

/** Paths as files, drafts and versions. Global, because setting a guild up below it brings the first path along. */
@Global()
@Module({
  imports: [PeopleFrontModule],
  controllers: [PathsController, PathHistoryController],
  providers: [
    PathsRepository, PathOwnersRepository, PathWriters, PathOwnership, ImportPath, EditDraft, PublishDraft, BundledPath, Paths, PathFiles,
    { provide: GuildFounding, useClass: StartWithBundledPath },
  ],
  exports: [Paths, PathFiles, GuildFounding],
})
export class PathsModule {}
