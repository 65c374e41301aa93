export { render, unmountComponentAtNode } from 'react-dom';
export { default } from 'react-dom';
