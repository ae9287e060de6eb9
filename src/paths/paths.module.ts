import { Module } from '@nestjs/common';
import { Paths } from './paths.facade';
import { PathsRepository } from './persistence/paths.repository';

@Module({
  providers: [PathsRepository, Paths],
  exports: [Paths],
})
export class PathsModule {}
