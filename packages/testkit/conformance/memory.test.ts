import { createMemoryStore } from '@unticked/core';
import { test } from 'vitest';
import { runStoreConformance } from '../src/index.js';

runStoreConformance({ test, makeStore: createMemoryStore });
