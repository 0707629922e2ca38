package org.ejournal.plugin.host;

/** A host's built-in class of roles, by which rights are on before anybody has edited a role (RR-1, seed 002). */
public enum Metarole {
    /** «Суперадминистратор». */
    SUPERADMINISTRATOR,
    /** «Администратор организации». */
    ORGANISATION_ADMINISTRATOR
}
