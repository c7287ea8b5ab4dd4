package vn.khuyencong.facility;

/**
 * A sector pursued at a site.
 *
 * @param at the site
 * @param sector the sector
 */
public record SectorCase(SiteRequest at, Sector sector) {}
