package vn.khuyencong.law.text;

import vn.khuyencong.facility.Sector;

/**
 * A sector pursued at a site.
 *
 * @param at the site
 * @param sector the sector
 */
public record SectorCase(SiteRequest at, Sector sector) {}
