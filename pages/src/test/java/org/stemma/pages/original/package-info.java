@NullMarked
package org.stemma.pages.original;

import org.jspecify.annotations.NullMarked;
