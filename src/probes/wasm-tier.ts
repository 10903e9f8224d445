import { setFlagsFromString } from "node:v8";

/**
 * Keeps V8 from compiling WebAssembly a second time with its optimizing compiler. The HTTP parser is WebAssembly: its
 * second compilation takes more memory than a crawl of tens of thousands of pages, and gains no time that can be
 * measured. Without effect on modules that are compiled already.
 */
export function keepWasmBaseline(): void {
  setFlagsFromString("--no-wasm-tier-up");
  setFlagsFromString("--no-wasm-dynamic-tiering");
}
