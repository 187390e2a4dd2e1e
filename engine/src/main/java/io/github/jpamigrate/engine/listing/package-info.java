/** Histories and inspections as text, JSON and pictures. Pure: from values to lines. */
package io.github.jpamigrate.engine.listing;
