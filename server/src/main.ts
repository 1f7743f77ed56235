#!/usr/bin/env node
/** The command line's entry: sets V8 up, and starts the commands from what V8 compiled of them at earlier runs. */
import './compilation';
import './lean-run';
import { join } from 'node:path';
import { startCompiled } from './compiled';

startCompiled(join(__dirname, 'commands.js'));
