declare module 'dynalite' {
  import type { Server } from 'node:http';
  /** Starts an embedded DynamoDB; without a path it forgets everything. */
  export default function dynalite(options: { path?: string; createTableMs?: number }): Server;
}
