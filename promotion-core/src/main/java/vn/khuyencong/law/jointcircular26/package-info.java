/**
 * Joint circular 26/2014/TTLT-BTC-BCT, the money from 8 April 2014 to 10 May 2018. Not the circular
 * 26/2014/TT-BCT on typical products.
 */
@NullMarked
package vn.khuyencong.law.jointcircular26;

import org.jspecify.annotations.NullMarked;
