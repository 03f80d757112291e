/** The Suites place: the error lab and suites of one's own, run case by case and told as cards. */
package triggerconsole.ui.suites;
