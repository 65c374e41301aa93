import { FONTS_PATH } from '../fonts-path';

// Read by every copy of Fluent UI when it loads. An empty address keeps them from fetching Segoe UI from Microsoft's CDN.
window.FabricConfig = { fontBaseUrl: '', iconBaseUrl: FONTS_PATH };
