/**
 * Joins the names of a story: one entity for whatever the articles write in several ways.
 *
 * <p>Way in: {@link org.stemma.stories.entities.EntityLinking#link}. Starts from the chains that
 * the reader found in each article, joins them by {@code core.names} and by what the articles say
 * of names themselves ("Nordhaven Harbour Board (NHB)"), finds titles and offices beside names, and
 * ties mentions and speakers to what came out. Two people are never made one for want of a better
 * idea: a name that could be of either stays untied. Touches no other room of this module.
 */
@NullMarked
package org.stemma.stories.entities;

import org.jspecify.annotations.NullMarked;
