import { fail, start } from './boot';

start(process.env).catch(fail);
