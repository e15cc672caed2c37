/** How JSON is written here; for the packages of this module only. */
package org.monitoringconsent.recorder.json;
