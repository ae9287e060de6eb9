import { Module, type DynamicModule } from '@nestjs/common';
import { Clock } from './clock';

@Module({})
export class ClockModule {
  static of(clock: Clock): DynamicModule {
    return { module: ClockModule, global: true, providers: [{ provide: Clock, useValue: clock }], exports: [Clock] };
  }
}
