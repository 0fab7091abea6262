@NullMarked
package org.stemma.ingest.trace;

import org.jspecify.annotations.NullMarked;
