package org.mesaconsular.shared;

/** The setting of the portal's own address cannot be one; the portal does not start with it. */
class WrongAddress extends StartRefused {

    WrongAddress(String setting) {
        super("The setting mesa.public-address must look like https://portal.example.org/, not " + setting + ".");
    }
}
