/** Court profiles: the build bundles them as text. */
declare module '*.yaml' {
  const text: string;
  export default text;
}

/** Templates in prose: the build bundles them as text. */
declare module '*.md' {
  const text: string;
  export default text;
}
