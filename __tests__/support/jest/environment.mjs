import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

/**
 * The usual environment in an ordinary context. The one that jest makes looks up every global of a test in a proxy,
 * which takes a hundred times as long: code that does much with `Object` or `Math` runs several times slower there.
 */
export default class OrdinaryEnvironment extends TestEnvironment {
  constructor(config, context) {
    const { createContext, constants } = vm;
    // Node before 20.18 has no such contexts.
    if (constants?.DONT_CONTEXTIFY !== undefined)
      vm.createContext = () => createContext(constants.DONT_CONTEXTIFY);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
  }
}
