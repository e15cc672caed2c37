/** Sentences that are said in the language of whoever reads them. */
package org.monitoringconsent.recorder.text;
