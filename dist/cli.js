#!/usr/bin/env node
globalThis[Symbol.for('iam-policy-drift.cli')] = true;
await import('./index.js');
