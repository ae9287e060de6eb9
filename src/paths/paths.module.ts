import { Module } from '@nestjs/common';
import { BundledPath } from './bundled-path.service';
import { EditDraft } from './edit-draft.service';
import { ImportPath } from './import-path.service';
import { PathFiles } from './path-files.facade';
import { PathsController } from './paths.controller';
import { Paths } from './paths.facade';
import { PathsRepository } from './persistence/paths.repository';
import { RequestsRepository } from './persistence/requests.repository';
import { PublishDraft } from './publish-draft.service';

@Module({
  controllers: [PathsController],
  providers: [PathsRepository, RequestsRepository, ImportPath, EditDraft, PublishDraft, BundledPath, Paths, PathFiles],
  exports: [Paths, PathFiles],
})
export class PathsModule {}
