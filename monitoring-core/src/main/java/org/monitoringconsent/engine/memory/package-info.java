/** The one budget for what an engine keeps; see {@link org.monitoringconsent.engine.memory.MemoryBudget}. */
package org.monitoringconsent.engine.memory;
