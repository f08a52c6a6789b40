/** A service that takes, checks, keeps and gives records over HTTP. */
package org.civilsociety.examples.service;
