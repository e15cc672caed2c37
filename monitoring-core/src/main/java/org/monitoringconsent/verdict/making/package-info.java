/** How engines make verdicts; not for users, who are only given them. */
package org.monitoringconsent.verdict.making;
