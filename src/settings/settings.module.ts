import { Global, Module, type DynamicModule } from '@nestjs/common';

import type { Settings } from './settings';

/** The token under which the settings are injected: `@Inject(SETTINGS) private readonly settings: Settings`. */
export const SETTINGS = Symbol('Settings');

/** Gives every module the settings that were read once, at start. */
@Global()
@Module({})
export class SettingsModule {
  /** @param settings what `readSettings` answered. */
  static of(settings: Settings): DynamicModule {
    return {
      module: SettingsModule,
      providers: [{ provide: SETTINGS, useValue: settings }],
      exports: [SETTINGS],
    };
  }
}
