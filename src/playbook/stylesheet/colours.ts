/** Colours by their meaning, light and dark by the reader's setting. */
export const colours: string = `:root {
  color-scheme: light dark;
  --ink: #1c2330; --soft: #55607a; --paper: #ffffff; --panel: #f4f6fa; --line: #d5dbe6; --link: #0b57a4; --mark: #e8eefb;
  --marketing: #7a3e9d; --sales: #0f6b52; --joint: #4a5568; --bad: #a32020; --good: #1c6b34;
  --hue-1: #2f6fb3; --hue-2: #8a5a00; --hue-3: #6b4fa0; --hue-4: #1f7a6b; --hue-5: #b0413e; --hue-6: #5b6b1e; --hue-7: #a03f7c; --hue-8: #4c5b70;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #e7ebf3; --soft: #a9b4c8; --paper: #12161e; --panel: #1b212c; --line: #343d4f; --link: #8fc1ff; --mark: #22304a;
    --marketing: #d3a4ee; --sales: #7fd6b8; --joint: #b9c2d3; --bad: #ff9c9c; --good: #8ed8a4;
    --hue-1: #7db4ef; --hue-2: #e0b25c; --hue-3: #b9a2ea; --hue-4: #70cbb9; --hue-5: #f0918d; --hue-6: #b7c96f; --hue-7: #e79bc9; --hue-8: #a9b7cb;
  }
}
`;
