#!/usr/bin/env node
import { runAssets } from './command.ts'

process.exitCode = runAssets(process.argv.slice(2), { out: console.log, error: console.error })
