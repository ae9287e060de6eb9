import { Module } from '@nestjs/common';
import { PeopleModule } from '../../people/people.module';
import { CommandsModule } from '../commands/commands.module';
import { TaskHoldersRepository } from '../persistence/task-holders.repository';
import { WalkModule } from '../walk/walk.module';
import { TasksController } from './tasks.controller';
import { Tasks } from './tasks.service';

/** What others do for a hire. */
@Module({
  imports: [PeopleModule, WalkModule, CommandsModule],
  controllers: [TasksController],
  providers: [TaskHoldersRepository, Tasks],
})
export class TasksModule {}
