/**
 * What every place of the window is made of: the background port, sheets and notices, the theme,
 * and small controls. It knows no place and no use case.
 */
package triggerconsole.ui.kit;
